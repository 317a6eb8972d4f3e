package pe.palabra.commitment.act;

import java.util.List;
import pe.palabra.shared.Refusal;

/** A form with everything that is wrong with it, so that it is all corrected at once. */
public class Refused extends RuntimeException {

    private final transient List<Refusal> problems;

    Refused(List<Refusal> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Refusal> problems() {
        return problems;
    }
}
