package pe.palabra.matrix.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A column of a matrix: the fifteen of Anexo 2, the commitment's code before them, and what stands beside them. */
public enum MatrixColumn {
    COMMITMENT_CODE("CÓDIGO DEL COMPROMISO"),
    CASE_CODE("CÓDIGO DEL CASO"),
    ACTA_DATE("FECHA DEL ACTA"),
    KIND("TIPO DE COMPROMISO"),
    DESCRIPTION("DESCRIPCIÓN DEL COMPROMISO"),
    UNIT("UNIDAD TERRITORIAL"),
    REGION("REGIÓN(ES)"),
    PROVINCE("PROVINCIA(S)"),
    DISTRICT("DISTRITO(S)"),
    SNIP("CODIGO SNIP"),
    CUI("CÓDIGO UNIFICADO"),
    STATE("ESTADO ACTUAL DEL COMPROMISO"),
    PROGRESS("AVANCE"),
    RESPONSIBLE("RESPONSABLE"),
    LEVEL("NIVEL DE GOBIERNO RESPONSABLE"),
    COLLABORATORS("COLABORADORES"),
    ROW_NUMBER("N°"),
    NOT_READ("NO SE LEE");

    private static final List<MatrixColumn> ANEXO_2 =
            Arrays.stream(values()).filter(MatrixColumn::isOfAnexo2).toList();

    private final String label;

    MatrixColumn(String label) {
        this.label = label;
    }

    /** Its name in Anexo 2, as findings and errors call it. */
    public String label() {
        return label;
    }

    /** The fifteen columns of Anexo 2, in its order. */
    public static List<MatrixColumn> anexo2() {
        return ANEXO_2;
    }

    /** Without one of these a matrix cannot be read. */
    public boolean isRequired() {
        return this == CASE_CODE || this == ACTA_DATE || this == DESCRIPTION || this == STATE;
    }

    /** What people said that headings mean, kept by the names of columns; a name that is none is left out. */
    public static Map<String, MatrixColumn> meanings(Map<String, String> columnNames) {
        Map<String, MatrixColumn> meanings = new LinkedHashMap<>();
        columnNames.forEach((heading, name) -> Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .forEach(column -> meanings.put(heading, column)));
        return meanings;
    }

    private boolean isOfAnexo2() {
        return this != COMMITMENT_CODE && this != ROW_NUMBER && this != NOT_READ;
    }
}
