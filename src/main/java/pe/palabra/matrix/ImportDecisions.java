package pe.palabra.matrix;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the person said about a file: its cut-off, whether it confirms all its rows, to which space the new rows of a case
 * belong, and which forbidden changes of state are rectifications (commitment code → reason).
 */
record ImportDecisions(
        LocalDate cutOff, boolean confirmsAll, Map<String, Long> spaceOfCase, Map<String, String> rectifications) {}
