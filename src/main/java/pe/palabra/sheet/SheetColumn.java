package pe.palabra.sheet;

/** A column of a sheet that is written: its heading, and its width in characters. */
public record SheetColumn(String heading, int width) {}
