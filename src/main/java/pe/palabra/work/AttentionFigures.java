package pe.palabra.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.list.CommitmentCounts;

/** The figures that a role looks at first, each the count of a list that anybody can open (C16). */
@Component
class AttentionFigures {

    private static final int QUIET_DAYS = 60;

    private final CommitmentFilters filters;
    private final CommitmentCounts counts;

    AttentionFigures(CommitmentFilters filters, CommitmentCounts counts) {
        this.filters = filters;
        this.counts = counts;
    }

    List<Attention> of(Viewer viewer, LocalDate today) {
        List<Asked> asked = asked(viewer, today);
        List<CommitmentFilter> lists = asked.stream()
                .map(one -> filters.read(viewer, FilterInput.parse(one.query())))
                .toList();
        List<Long> found = counts.of(viewer, lists);
        List<Attention> figures = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            figures.add(new Attention(one.label(), found.get(i), "/compromisos?" + one.query(), one.alert()));
        }
        return figures;
    }

    /** A figure by the query string of its list. */
    private record Asked(String label, String query, boolean alert) {}

    private static List<Asked> asked(Viewer viewer, LocalDate today) {
        List<Asked> asked = new ArrayList<>();
        if (viewer.is(Role.SSGC)) {
            asked.addAll(followed("priorizados", FollowUp.PRIORITISED, today));
            asked.add(new Asked("Sin tipo, en todo el registro", "tipo=ninguno", false));
        }
        if (viewer.is(Role.SSGD)) {
            asked.addAll(followed("no priorizados", FollowUp.OTHERS, today));
        }
        if (viewer.is(Role.SSPI) || viewer.is(Role.SGSD) || viewer.is(Role.VGT)) {
            asked.add(new Asked("Abiertos", Lists.open("").substring(1), false));
            asked.add(new Asked("Vencidos", Lists.overdue("").substring(1), true));
            asked.add(new Asked("Críticos, en priorizados", Lists.critical(FollowUp.PRIORITISED), true));
            asked.add(new Asked("Incumplidos", Lists.in("", CommitmentState.UNFULFILLED), true));
        }
        return asked;
    }

    /** What the unit that follows a class of spaces owes: open ones, and of them what is late, vague or silent. */
    private static List<Asked> followed(String which, String list, LocalDate today) {
        return List.of(
                new Asked("Abiertos, " + which, Lists.open(list), false),
                new Asked("Vencidos", Lists.overdue(list), true),
                new Asked("Abiertos sin plazo", Lists.open(list) + "&sinPlazo=si", false),
                new Asked(
                        "Abiertos sin noticia en 60 días",
                        Lists.notUpdatedSince(list, today.minusDays(QUIET_DAYS).toString()),
                        false));
    }
}
