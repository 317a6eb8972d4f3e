package pe.palabra.commitment.evidence;

/** In which of three ways a means of verification is handed in (R1). */
public enum EvidenceKind {
    FILE,
    LINK,
    DOCUMENT
}
