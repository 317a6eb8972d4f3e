package pe.palabra.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.narrative.FigureField;
import pe.palabra.shared.Formats;

/** A field that one may write in a narrative, and what it says now. */
public record NarrativeFieldLine(String written, String value) {

    static List<NarrativeFieldLine> of(ReportContent content) {
        List<String> names = new ArrayList<>();
        Arrays.stream(Figure.values()).map(Figure::code).forEach(names::add);
        Arrays.stream(EquivalentState.values()).map(EquivalentState::label).forEach(names::add);
        Stream.of(CommitmentState.SUSPENDED, CommitmentState.UNVIABLE, CommitmentState.NO_INFORMATION)
                .map(CommitmentState::label)
                .forEach(names::add);
        content.groups().stream().findFirst().ifPresent(group -> names.add("cerrados:" + group.unit()));
        names.add("En proceso:priorizados");
        return names.stream().map(name -> of(name, content)).toList();
    }

    private static NarrativeFieldLine of(String name, ReportContent content) {
        int value = FigureField.of(name, content).map(FigureField::value).orElse(0);
        return new NarrativeFieldLine("{" + name + "}", Formats.number(value));
    }
}
