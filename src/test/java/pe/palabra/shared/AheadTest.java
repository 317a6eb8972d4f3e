package pe.palabra.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AheadTest {

    private final List<String> used = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> prepared = Collections.synchronizedList(new ArrayList<>());

    private void run(Consumer<String> use) {
        Ahead.forEach(List.of(1, 2, 3, 4).iterator(), this::prepare, use);
    }

    private String prepare(int part) {
        prepared.add(part);
        if (part == 3) {
            throw Refusal.because("entry.busy");
        }
        return "part " + part;
    }

    @Test
    void partsAreUsedInTheirOrder() {
        Ahead.forEach(List.of(1, 2, 4).iterator(), this::prepare, used::add);

        assertThat(used).containsExactly("part 1", "part 2", "part 4");
    }

    @Test
    void nothingIsDoneWithoutParts() {
        Ahead.forEach(Collections.<Integer>emptyIterator(), this::prepare, used::add);

        assertThat(used).isEmpty();
    }

    @Test
    void whatFailsInPreparingFailsForTheCallerAfterWhatCameBefore() {
        assertThatThrownBy(() -> run(used::add)).isInstanceOf(Refusal.class);

        assertThat(used).containsExactly("part 1", "part 2");
    }

    @Test
    void whatFailsInUsingEndsIt() {
        assertThatThrownBy(() -> run(part -> {
                    throw new IllegalStateException(part);
                }))
                .hasMessage("part 1");

        assertThat(prepared).doesNotContain(3, 4);
    }
}
