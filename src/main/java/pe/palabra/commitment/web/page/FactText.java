package pe.palabra.commitment.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.list.RecordedFact;
import pe.palabra.commitment.succession.Replacement;

/** What was told with a fact, in sentences. */
final class FactText {

    private FactText() {}

    static List<String> of(RecordedFact recorded, Collection<Replacement> replacements) {
        StateDetails told = recorded.details();
        List<String> sentences = new ArrayList<>();
        add(sentences, "", told.done());
        add(sentences, "", told.cause());
        add(sentences, "Reinicia cuando: ", told.restart());
        if (told.impediment() != null) {
            add(
                    sentences,
                    "Impedimento " + told.impediment().label().toLowerCase(Locale.ROOT) + ": ",
                    told.impedimentText());
        }
        add(sentences, "", told.why());
        if (told.agreement() != null) {
            sentences.add("Contraparte: " + told.agreement().label().toLowerCase(Locale.ROOT) + ".");
        }
        String codes = replacements.stream()
                .filter(each ->
                        each.successor() && each.factId() == recorded.fact().id())
                .map(Replacement::code)
                .collect(Collectors.joining(", "));
        add(sentences, "Lo reemplaza: ", codes.isEmpty() ? null : codes);
        add(sentences, "Avance: ", recorded.fact().progress());
        return sentences;
    }

    private static void add(List<String> sentences, String lead, @Nullable String text) {
        if (text != null) {
            sentences.add(lead + text);
        }
    }
}
