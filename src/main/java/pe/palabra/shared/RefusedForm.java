package pe.palabra.shared;

import java.util.ArrayList;
import java.util.List;

/** A form of which one or more fields are refused, each with its sentence. */
public class RefusedForm extends RuntimeException {

    private final transient List<Refusal> problems;

    private RefusedForm(List<Refusal> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public static RefusedForm because(List<Refusal> problems) {
        return new RefusedForm(problems);
    }

    public List<Refusal> problems() {
        return problems;
    }

    /** Collects what is wrong with a form, so that a person reads all of it at once. */
    public static final class Problems {

        private final List<Refusal> found = new ArrayList<>();

        public void add(String field, String key, Object... arguments) {
            found.add(Refusal.of(field, key, arguments));
        }

        public void addIf(boolean wrong, String field, String key, Object... arguments) {
            if (wrong) {
                add(field, key, arguments);
            }
        }

        public boolean none() {
            return found.isEmpty();
        }

        /** Nothing was wrong, or a {@link RefusedForm}. */
        public void refuseIfAny() {
            if (!found.isEmpty()) {
                throw new RefusedForm(found);
            }
        }
    }
}
