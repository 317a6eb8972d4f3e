package pe.palabra.commitment.web;

import static pe.palabra.commitment.filter.FilterParameter.ACTA_FROM;
import static pe.palabra.commitment.filter.FilterParameter.ACTA_TO;
import static pe.palabra.commitment.filter.FilterParameter.CASE;
import static pe.palabra.commitment.filter.FilterParameter.DISTRICT;
import static pe.palabra.commitment.filter.FilterParameter.EQUIVALENT;
import static pe.palabra.commitment.filter.FilterParameter.KIND;
import static pe.palabra.commitment.filter.FilterParameter.LEVEL;
import static pe.palabra.commitment.filter.FilterParameter.NOT_UPDATED_SINCE;
import static pe.palabra.commitment.filter.FilterParameter.OVERDUE;
import static pe.palabra.commitment.filter.FilterParameter.PROVINCE;
import static pe.palabra.commitment.filter.FilterParameter.REGION;
import static pe.palabra.commitment.filter.FilterParameter.RESPONSIBLE;
import static pe.palabra.commitment.filter.FilterParameter.SECTOR;
import static pe.palabra.commitment.filter.FilterParameter.SPACE;
import static pe.palabra.commitment.filter.FilterParameter.SPACE_CLASS;
import static pe.palabra.commitment.filter.FilterParameter.STATE;
import static pe.palabra.commitment.filter.FilterParameter.TEXT;
import static pe.palabra.commitment.filter.FilterParameter.TO_RECLASSIFY;
import static pe.palabra.commitment.filter.FilterParameter.UNIT;
import static pe.palabra.commitment.filter.FilterParameter.WITHOUT_DEADLINE;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterChoices;
import pe.palabra.commitment.list.FacetCounts;
import pe.palabra.commitment.web.FilterPanel.Group;
import pe.palabra.commitment.web.FilterPanel.Option;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.territory.GovernmentLevel;

/** Builds the panel of filters for a viewer, with what each box would give. */
@Component
class FilterPanels {

    private final FilterChoices choices;
    private final FilterSentences sentences;

    FilterPanels(FilterChoices choices, FilterSentences sentences) {
        this.choices = choices;
        this.sentences = sentences;
    }

    FilterPanel of(Viewer viewer, CommitmentFilter filter, ListColumns columns, FacetCounts counts) {
        PanelFields fields = new PanelFields(filter, sentences);
        FilterChoices.Catalogue catalogue = choices.catalogue();
        List<Group> groups = List.of(
                fields.group("Plazo", deadlines(fields, counts), List.of()),
                fields.group("Estado", states(fields, counts), List.of()),
                fields.group("Equivalente, en no priorizados", equivalents(fields, counts), List.of()),
                fields.group("Clase de espacio", classes(fields, counts), List.of()),
                fields.group("Unidad territorial", units(fields, viewer, counts), List.of()),
                fields.group(
                        "Lugar",
                        List.of(),
                        List.of(
                                fields.select(REGION, "Todas las regiones", catalogue.regions()),
                                fields.text(PROVINCE, "Provincia"),
                                fields.text(DISTRICT, "Distrito"))),
                fields.group(
                        "Responsable",
                        levels(fields, counts),
                        List.of(
                                fields.text(RESPONSIBLE, "Entidad"),
                                fields.select(SECTOR, "Todos los sectores", catalogue.sectors()))),
                fields.group("Tipo", kinds(fields, counts), List.of()),
                fields.group("Fecha del acta", List.of(), List.of(fields.date(ACTA_FROM), fields.date(ACTA_TO))),
                fields.group(
                        "Caso y espacio",
                        List.of(),
                        List.of(fields.text(CASE, "CMS-003"), fields.text(SPACE, "Mesa de Velille…"))),
                fields.group("Última noticia", List.of(), List.of(fields.date(NOT_UPDATED_SINCE))));
        return new FilterPanel(fields.text(TEXT, "Texto o código"), groups, fields.hidden(columns), fields.active());
    }

    private static List<Option> deadlines(PanelFields fields, FacetCounts counts) {
        return List.of(
                fields.option(OVERDUE, "si", "Vencidos", null, counts.overdue()),
                fields.option(WITHOUT_DEADLINE, "si", "Sin plazo", null, counts.withoutDeadline()));
    }

    private static List<Option> states(PanelFields fields, FacetCounts counts) {
        return Stream.of(CommitmentState.values())
                .map(state -> fields.option(STATE, state.label(), "", StateLook.of(state), counts.state(state)))
                .toList();
    }

    private static List<Option> equivalents(PanelFields fields, FacetCounts counts) {
        return Stream.of(EquivalentState.values())
                .map(state ->
                        fields.option(EQUIVALENT, state.label(), "", StateLook.of(state), counts.equivalent(state)))
                .toList();
    }

    private static List<Option> classes(PanelFields fields, FacetCounts counts) {
        return Stream.concat(
                        Stream.of(SpaceClass.values())
                                .map(one -> fields.option(
                                        SPACE_CLASS, one.code(), one.label(), null, counts.spaceClass(one))),
                        Stream.of(fields.option(TO_RECLASSIFY, "si", "Por reclasificar", null, null)))
                .toList();
    }

    private List<Option> units(PanelFields fields, Viewer viewer, FacetCounts counts) {
        return choices.units(viewer).stream()
                .map(name -> fields.option(UNIT, name, name, null, counts.unit(name)))
                .toList();
    }

    private static List<Option> levels(PanelFields fields, FacetCounts counts) {
        return Stream.of(GovernmentLevel.values())
                .map(level -> fields.option(LEVEL, level.label(), level.label(), null, counts.level(level)))
                .toList();
    }

    private static List<Option> kinds(PanelFields fields, FacetCounts counts) {
        return Stream.concat(
                        Stream.of(CommitmentKind.values())
                                .map(kind -> fields.option(KIND, kind.label(), kind.label(), null, counts.kind(kind))),
                        Stream.of(fields.option(KIND, "ninguno", "Sin tipo", null, counts.kind(null))))
                .toList();
    }
}
