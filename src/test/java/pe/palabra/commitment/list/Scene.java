package pe.palabra.commitment.list;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;

/** Eight commitments in two units, of both classes, that tests of lists meet again; today is 3 November 2026. */
public final class Scene {

    public final Cast cast;
    public final Cast.Space corridor;
    public final Cast.Space south;
    public final String bridge;
    public final String water;
    public final String fair;
    public final String road;
    public final String school;
    public final String clinic;
    public final String study;
    public final String truck;

    public Scene(JdbcClient jdbc) {
        cast = new Cast(jdbc);
        long mtc = cast.institution("MTC");
        long minsa = cast.institution("MINSA");
        long pvn = cast.institution("PVN");
        long company = cast.company("Minera Los Halcones S.A.");
        String velille = cast.velille();
        corridor = cast.space("CMS-901", Cast.CORRIDOR, true, "Mesa de Velille");
        south = cast.space("SUR-902", Cast.SOUTH, false, "Mesa de Colquemarca");
        bridge = cast.promise(corridor, day(2021, 12, 30), "Culminar el puente vehicular de Ñahuinlla")
                .kind(CommitmentKind.INVESTMENT_PROJECT)
                .codes("184885", "2484376")
                .responsible(mtc, "NATIONAL")
                .coResponsible(pvn)
                .collaborator(minsa)
                .at("08", "0807", velille)
                .due(day(2025, 12, 31))
                .fact(day(2021, 12, 30), CommitmentState.NOT_STARTED, null)
                .fact(day(2026, 8, 31), CommitmentState.SUSPENDED, "35 %")
                .keep();
        water = cast.promise(corridor, day(2021, 12, 30), "Instalar agua potable en Velille")
                .kind(CommitmentKind.INVESTMENT_PROJECT)
                .responsible(mtc, "NATIONAL")
                .at("08", "0807")
                .due(day(2027, 1, 31))
                .fact(day(2026, 9, 30), CommitmentState.IN_PROGRESS, "60 %")
                .keep();
        fair = cast.promise(corridor, day(2022, 5, 10), "Organizar una feria")
                .kind(CommitmentKind.ACTIVITY)
                .responsible(company, null)
                .at("03")
                .fact(day(2026, 8, 31), CommitmentState.FULFILLED, "100 %")
                .keep();
        road = cast.promise(corridor, day(2023, 1, 5), "Asfaltar la vía")
                .responsible(minsa, "NATIONAL")
                .due(day(2024, 1, 1))
                .fact(day(2026, 8, 31), CommitmentState.RENEGOTIATED, null)
                .keep();
        school = cast.promise(south, day(2022, 5, 10), "Mejorar la escuela, 12 aulas")
                .kind(CommitmentKind.INVESTMENT_PROJECT)
                .codes(null, "2331857")
                .responsible(minsa, "NATIONAL")
                .fact(day(2026, 8, 31), CommitmentState.NOT_STARTED, null)
                .keep();
        clinic = cast.promise(south, day(2024, 2, 29), "Equipar el puesto de salud")
                .kind(CommitmentKind.ACTIVITY)
                .responsible(minsa, "REGIONAL")
                .fact(day(2026, 8, 31), CommitmentState.IN_PROGRESS, true, "En licitación")
                .keep();
        study = cast.promise(south, day(2024, 2, 29), "<script>alert('1')</script> Estudio de línea de base")
                .fact(day(2026, 10, 31), CommitmentState.DISMISSED, null)
                .keep();
        truck = cast.promise(south, day(2024, 2, 29), "=HYPERLINK(\"http://x\";\"1\")")
                .fact(day(2026, 10, 31), CommitmentState.UNFULFILLED, null)
                .keep();
    }

    public static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
