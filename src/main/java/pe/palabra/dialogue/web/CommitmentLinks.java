package pe.palabra.dialogue.web;

import org.springframework.web.util.UriComponentsBuilder;
import pe.palabra.dialogue.CaseView;

/** Where the figures of a case open: the list of commitments with the filters that give exactly them. */
public record CommitmentLinks(String code) {

    private UriComponentsBuilder ofCase() {
        return UriComponentsBuilder.fromPath("/compromisos").queryParam("caso", code);
    }

    public String all() {
        return ofCase().toUriString();
    }

    public String space(CaseView.SpaceRow space) {
        return ofCase().queryParam("espacio", space.id()).toUriString();
    }

    public String acta(CaseView.ActaRow acta) {
        return acta(acta.spaceId(), acta.day());
    }

    /** Those signed in a space on a day, yyyy-mm-dd. */
    public String acta(long spaceId, String day) {
        return ofCase().queryParam("espacio", spaceId)
                .queryParam("actaDesde", day)
                .queryParam("actaHasta", day)
                .toUriString();
    }
}
