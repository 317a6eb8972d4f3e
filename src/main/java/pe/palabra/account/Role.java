package pe.palabra.account;

/** What a person is in the SGSD (product.md §1); one may hold several. */
public enum Role {
    SSGC,
    SSGD,
    SSPI,
    SGSD,
    VGT,
    ADMIN
}
