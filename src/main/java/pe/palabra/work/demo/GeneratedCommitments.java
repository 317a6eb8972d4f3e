package pe.palabra.work.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.NewCommitment;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.work.demo.GeneratedCases.Case;
import pe.palabra.work.demo.GeneratedCases.Signed;
import pe.palabra.work.demo.GeneratedCatalogue.District;
import pe.palabra.work.demo.GeneratedCatalogue.Party;

/** Commitments of generated actas, each with its facts. */
final class GeneratedCommitments {

    /** A commitment about to be registered and everything that will be said of it. */
    record Told(NewCommitment commitment, List<StateFact> facts) {}

    private final GeneratedCatalogue catalogue;
    private final GeneratedHistory history;
    private final Random random;

    GeneratedCommitments(GeneratedCatalogue catalogue, GeneratedHistory history, Random random) {
        this.catalogue = catalogue;
        this.history = history;
        this.random = random;
    }

    /** All of one acta; {@code ids}: as many as it has. */
    List<Told> of(Signed acta, long actaId, List<Long> ids) {
        List<Told> told = new ArrayList<>();
        Set<String> worded = new HashSet<>();
        for (int i = 0; i < acta.commitments(); i++) {
            District district = random.nextInt(3) > 0
                    ? acta.space().of().district()
                    : catalogue.district(acta.space().of().unit());
            String description = GeneratedTexts.description(random, district.name());
            if (!worded.add(description)) {
                description += " Etapa " + (i + 1) + ".";
            }
            List<StateFact> facts = history.since(acta.on());
            NewCommitment commitment = new NewCommitment(
                    ids.get(i),
                    code(acta, i + 1),
                    i + 1,
                    acta.on(),
                    register(acta, actaId, district, description),
                    "",
                    new StateHistory(facts.subList(0, 1)).last().orElseThrow());
            told.add(new Told(commitment, facts));
        }
        return told;
    }

    private static String code(Signed acta, int number) {
        String day = acta.on().format(DateTimeFormatter.BASIC_ISO_DATE);
        return acta.space().of().code() + "-" + day + "-" + String.format("%02d", number);
    }

    private Register register(Signed acta, long actaId, District district, String description) {
        Case of = acta.space().of();
        boolean project = random.nextInt(5) < 2;
        CommitmentKind kind = project ? CommitmentKind.INVESTMENT_PROJECT : CommitmentKind.ACTIVITY;
        boolean sorted = random.nextInt(50) > 0;
        Party responsible = random.nextInt(40) > 0 ? catalogue.party(district) : null;
        return new Register(
                description,
                acta.on(),
                of.id(),
                acta.space().id(),
                actaId,
                acta.space().sgsdTakesPart(),
                of.unit().id(),
                sorted ? kind : null,
                responsible == null ? null : responsible.id(),
                others(district, responsible, random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0),
                others(district, responsible, random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0),
                responsible == null ? null : responsible.level(),
                project && random.nextInt(3) == 0 ? Integer.toString(10_000 + random.nextInt(380_000)) : null,
                project ? Integer.toString(2_000_000 + random.nextInt(700_000)) : null,
                places(district),
                due(acta.on()));
    }

    private List<Long> others(District district, @Nullable Party first, int count) {
        Set<Long> ids = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            ids.add(catalogue.party(district).id());
        }
        if (first != null) {
            ids.remove(first.id());
        }
        return List.copyOf(ids);
    }

    private static TreeSet<String> places(District district) {
        String ubigeo = district.ubigeo();
        return new TreeSet<>(List.of(ubigeo.substring(0, 2), ubigeo.substring(0, 4), ubigeo));
    }

    private @Nullable LocalDate due(LocalDate signedOn) {
        return random.nextInt(20) < 9 ? signedOn.plusDays(90 + random.nextInt(1_000)) : null;
    }
}
