package pe.palabra.shared;

import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Work in parts of which the next is prepared, on a thread of its own, while the caller still uses the one before. */
public final class Ahead {

    private Ahead() {}

    /** {@code prepare} runs outside the caller's transaction. What fails in it fails here. */
    public static <P, R> void forEach(Iterator<P> parts, Function<P, R> prepare, Consumer<R> use) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<R> next = next(parts, prepare, thread);
            while (next != null) {
                R ready = ready(next);
                next = next(parts, prepare, thread);
                use.accept(ready);
            }
        } finally {
            thread.shutdown();
        }
    }

    private static <P, R> @Nullable Future<R> next(Iterator<P> parts, Function<P, R> prepare, ExecutorService thread) {
        if (!parts.hasNext()) {
            return null;
        }
        P part = parts.next();
        return thread.submit(() -> prepare.apply(part));
    }

    private static <R> R ready(Future<R> prepared) {
        try {
            return prepared.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
