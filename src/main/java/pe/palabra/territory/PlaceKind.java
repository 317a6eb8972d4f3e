package pe.palabra.territory;

/** What a UBIGEO names, told by its length: a department, a province of it, or a district of that. */
public enum PlaceKind {
    DEPARTMENT(2),
    PROVINCE(4),
    DISTRICT(6);

    private final int digits;

    PlaceKind(int digits) {
        this.digits = digits;
    }

    /** How many digits of a UBIGEO name a place of this kind. */
    public int digits() {
        return digits;
    }

    public static PlaceKind of(String ubigeo) {
        return switch (ubigeo.length()) {
            case 2 -> DEPARTMENT;
            case 4 -> PROVINCE;
            case 6 -> DISTRICT;
            default -> throw new IllegalArgumentException("Not a UBIGEO: " + ubigeo);
        };
    }
}
