package pe.palabra.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;

/** Shows a refused start as its sentence alone, without stack trace. */
class StartRefusedReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        StartRefused refused = refusalIn(failure);
        if (refused == null) {
            return false;
        }
        System.err.println(refused.getMessage());
        return true;
    }

    private static @Nullable StartRefused refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused;
            }
        }
        return null;
    }
}
