package pe.palabra.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pe.palabra.matrix.ImportPlan.NewSpace;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.matrix.reading.StateWord;
import pe.palabra.matrix.reading.StateWord.Vocabulary;

/** Most rows of a new case decide its class by their vocabulary; a tie: non-prioritised; mixed: a finding (R14). */
final class ClassVote {

    private final PlaceholderIds created;

    ClassVote(PlaceholderIds created) {
        this.created = created;
    }

    List<NewSpace> decide(List<RowDraft> drafts) {
        Map<Long, List<RowDraft>> bySpace = new HashMap<>();
        for (RowDraft draft : drafts) {
            if (!draft.refused() && draft.isNew() && draft.register != null) {
                bySpace.computeIfAbsent(draft.register.spaceId(), id -> new ArrayList<>())
                        .add(draft);
            }
        }
        return created.spaces().stream()
                .map(space -> decide(space, bySpace.getOrDefault(space.id(), List.of())))
                .toList();
    }

    private static NewSpace decide(PlaceholderIds.DraftSpace space, List<RowDraft> rows) {
        long nine =
                rows.stream().filter(row -> vocabulary(row) == Vocabulary.NINE).count();
        long four = rows.size() - nine;
        boolean prioritised = nine > four;
        RowDraft first = rows.get(0);
        first.find(
                MatrixColumn.CASE_CODE,
                "Se crea el espacio del caso " + space.caseCode() + ", "
                        + (prioritised ? "priorizado" : "no priorizado")
                        + " por las palabras de sus estados y con participación de la SGSD: falta sustento.",
                "espacio-creado");
        if (nine > 0 && four > 0) {
            first.find(
                    MatrixColumn.STATE,
                    "En el caso " + space.caseCode() + " hay " + nine + " filas con los nueve estados y " + four
                            + " con los cuatro: se toma como " + (prioritised ? "priorizado." : "no priorizado."),
                    "clase-mezclada");
        }
        return new NewSpace(
                space.id(), space.revives(), space.caseId(), "Espacio del caso " + space.caseCode(), prioritised);
    }

    private static Vocabulary vocabulary(RowDraft draft) {
        StateWord word = draft.row.state();
        return word == null ? Vocabulary.FOUR : word.vocabulary();
    }
}
