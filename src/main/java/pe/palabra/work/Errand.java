package pe.palabra.work;

/** Something that waits for this viewer: since when, what it is, and the button that goes there. */
public record Errand(String since, String date, String what, String detail, String href, String act) {}
