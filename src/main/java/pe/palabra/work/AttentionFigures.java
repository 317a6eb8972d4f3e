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
    private final RegisterGaps gaps;

    AttentionFigures(CommitmentFilters filters, CommitmentCounts counts, RegisterGaps gaps) {
        this.filters = filters;
        this.counts = counts;
        this.gaps = gaps;
    }

    /** What a role owes or watches. */
    List<Attention> of(Viewer viewer, LocalDate today) {
        List<Attention> figures = new ArrayList<>(lists(viewer, asked(viewer, today)));
        if (viewer.is(Role.SSPI)) {
            figures.addAll(gaps.ofCases(viewer));
        }
        if (viewer.is(Role.SSGC) || viewer.is(Role.ADMIN)) {
            figures.add(gaps.toBeCatalogued(viewer));
        }
        return figures;
    }

    /** What the register lacks within the viewer's scope (C11), whoever looks. */
    List<Attention> quality(Viewer viewer, LocalDate today) {
        List<Attention> figures = new ArrayList<>(lists(
                viewer,
                List.of(
                        new Asked("Abiertos sin plazo", Lists.open("").substring(1) + "&sinPlazo=si", false),
                        new Asked("Sin tipo", "tipo=ninguno", false),
                        new Asked(
                                "Abiertos sin noticia en 60 días",
                                quiet("", today).substring(1),
                                false),
                        new Asked("En proceso por reclasificar", Lists.TO_RECLASSIFY, false))));
        figures.addAll(gaps.ofCases(viewer));
        figures.add(gaps.toBeCatalogued(viewer));
        return figures;
    }

    private List<Attention> lists(Viewer viewer, List<Asked> asked) {
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
            asked.add(new Asked("Por reclasificar", Lists.TO_RECLASSIFY, true));
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
                new Asked("Abiertos sin noticia en 60 días", quiet(list, today), false));
    }

    private static String quiet(String list, LocalDate today) {
        return Lists.notUpdatedSince(list, today.minusDays(QUIET_DAYS).toString());
    }
}
