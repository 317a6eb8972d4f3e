package pe.palabra.shared;

import org.springframework.boot.ExitCodeGenerator;

/** Why the application does not start, in one Spanish sentence for whoever administers it. */
public class StartRefused extends RuntimeException implements ExitCodeGenerator {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
