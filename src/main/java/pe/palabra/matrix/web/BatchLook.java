package pe.palabra.matrix.web;

import pe.palabra.matrix.BatchState;

/** How the state of an uploaded matrix is shown: icon and word, which the colour only repeats. */
record BatchLook(String styleClass, String icon, String name) {

    static BatchLook of(BatchState state) {
        return switch (state) {
            case READING -> new BatchLook("is-open", "circle-half", "Leyendo");
            case TO_CONFIRM -> new BatchLook("is-open", "circle", "Por confirmar");
            case APPLYING -> new BatchLook("is-open", "circle-half", "Aplicando");
            case APPLIED -> new BatchLook("is-good", "check-circle-fill", "Aplicada");
            case REVERTED -> new BatchLook("is-rest", "arrow-counterclockwise", "Revertida");
            case DISCARDED -> new BatchLook("is-rest", "dash-circle", "Descartada");
            case FAILED -> new BatchLook("is-alert", "x-circle-fill", "No se pudo leer");
        };
    }
}
