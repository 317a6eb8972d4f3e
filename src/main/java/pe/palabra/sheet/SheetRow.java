package pe.palabra.sheet;

import java.util.SortedMap;

/** A row by the number that the spreadsheet shows (of a CSV, the record), with its filled cells by column from 0. */
public record SheetRow(int number, SortedMap<Integer, SheetCell> cells) {}
