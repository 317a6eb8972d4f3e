package pe.palabra.commitment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.act.Deadlines;
import pe.palabra.commitment.act.Revisions;
import pe.palabra.commitment.addendum.AddendumQueries;
import pe.palabra.commitment.evidence.EvidenceLog;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.CommitmentDetails;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.commitment.list.CommitmentPage;
import pe.palabra.commitment.list.CommitmentQueries;
import pe.palabra.commitment.list.ListCursor;
import pe.palabra.commitment.web.json.CommitmentWithHistory;

/** Commitments as JSON (contracts.md, "Find and export"). */
@RestController
class CommitmentApi {

    private final CommitmentFilters filters;
    private final CommitmentQueries queries;
    private final CommitmentDetails details;
    private final Revisions revisions;
    private final Deadlines deadlines;
    private final AddendumQueries addenda;
    private final EvidenceLog evidences;
    private final FilterSentences sentences;

    CommitmentApi(
            CommitmentFilters filters,
            CommitmentQueries queries,
            CommitmentDetails details,
            Revisions revisions,
            Deadlines deadlines,
            AddendumQueries addenda,
            EvidenceLog evidences,
            FilterSentences sentences) {
        this.filters = filters;
        this.queries = queries;
        this.details = details;
        this.revisions = revisions;
        this.deadlines = deadlines;
        this.addenda = addenda;
        this.evidences = evidences;
        this.sentences = sentences;
    }

    /** A page of the list; {@code siguiente} is the {@code despues} of the next one, null on the last. */
    public record Listing(
            long total, int pagina, int tamano, @Nullable String siguiente, List<CommitmentElement> elementos) {}

    @GetMapping("/api/v1/compromisos")
    Listing list(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
        CommitmentFilter filter = filters.read(viewer, parameters);
        sentences.refuseUnknown(filter);
        PageRequest request = PageRequest.of(parameters, filter.order(), sentences);
        ListCursor cursor = request.after();
        CommitmentPage page = cursor == null
                ? queries.page(viewer, filter, request.offset(), request.size())
                : queries.page(viewer, filter, cursor, request.size());
        ListCursor next = page.next();
        return new Listing(
                queries.totals(viewer, filter).total(),
                request.number(),
                request.size(),
                next == null ? null : next.encoded(),
                page.rows().stream().map(CommitmentElement::of).toList());
    }

    @GetMapping("/api/v1/compromisos/{code}")
    CommitmentWithHistory one(Viewer viewer, @PathVariable String code) {
        CommitmentDetail detail = details.find(viewer, code);
        long id = detail.row().id();
        return CommitmentWithHistory.of(
                detail, deadlines.of(id, revisions.of(id)).deadline(), addenda.ofCommitment(id), evidences.of(id));
    }
}
