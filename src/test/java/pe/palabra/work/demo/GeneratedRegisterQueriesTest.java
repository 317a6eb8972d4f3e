package pe.palabra.work.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;

@DatabaseTest
class GeneratedRegisterQueriesTest {

    private static final int SIZE = 200;

    @Autowired
    GeneratedRegister register;

    @Autowired
    RegisterReader reader;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void generate() {
        register.fill(SIZE);
    }

    @Test
    void aRegisterThatHasCommitmentsGetsNoMore() {
        register.fill(SIZE);
        assertThat(count("select count(*) from commitment")).isEqualTo(SIZE);
        assertThat(count("select count(distinct code) from commitment")).isEqualTo(SIZE);
    }

    @Test
    void eachCurrentRowIsWhatItsHistorySays() {
        List<RegisteredCommitment> all = reader.byId(
                jdbc.sql("select id from commitment").query(Long.class).list());
        assertThat(all).hasSize(SIZE).allSatisfy(commitment -> {
            Standing standing = commitment.history().last().orElseThrow();
            Map<String, Object> row = row(commitment.id());
            assertThat(row)
                    .containsEntry("state", standing.state().name())
                    .containsEntry("since", standing.since().toString())
                    .containsEntry("updated", standing.updatedOn().toString())
                    .containsEntry("progress", standing.progress())
                    .containsEntry("last_entry_id", lastEntry(commitment))
                    .containsEntry("description", commitment.register().description());
        });
    }

    private Map<String, Object> row(long id) {
        return jdbc.sql("select c.state, cast(c.state_on as text) as since, cast(c.updated_on as text) as updated,"
                        + " c.progress, c.last_entry_id, t.description"
                        + " from commitment c join commitment_text t on t.commitment_id = c.id where c.id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private static long lastEntry(RegisteredCommitment commitment) {
        return commitment.history().facts().stream()
                .mapToLong(StateFact::entryId)
                .max()
                .orElseThrow();
    }

    @Test
    void eachHistoryKeepsToTheTransitionsThatAreAllowed() {
        reader.byId(jdbc.sql("select id from commitment").query(Long.class).list())
                .forEach(commitment -> {
                    List<StateFact> facts = commitment.history().facts();
                    for (int i = 1; i < facts.size(); i++) {
                        assertThat(facts.get(i - 1)
                                        .state()
                                        .mayBecome(facts.get(i).state()))
                                .isTrue();
                    }
                });
        assertThat(count("select count(*) from state_change")).isBetween(2L * SIZE, 5L * SIZE);
    }

    @Test
    void everyCommitmentIsRecognisedByItsWordingAndHasOneRevision() {
        assertThat(count("select count(distinct commitment_id) from commitment_key where live"))
                .isEqualTo(SIZE);
        assertThat(count("select count(*) from commitment_revision where live")).isEqualTo(SIZE);
    }

    @Test
    void theListAndTheReportOfTheLastMonthCountTheSame() throws UnsupportedEncodingException {
        int listed = JsonPath.read(body("/api/v1/compromisos"), "$.total");
        List<Integer> reported = JsonPath.read(body("/api/v1/reportes/mensual/2026-10"), "$.unidades[*].total");
        long elsewhere = count("select count(*) from commitment c join dialogue_space s on s.id = c.space_id"
                + " where not s.sgsd_takes_part");
        assertThat(listed).isEqualTo(SIZE);
        assertThat(reported.stream().mapToInt(Integer::intValue).sum()).isEqualTo(SIZE - (int) elsewhere);
        assertThat(count("select count(distinct prioritised_now) from dialogue_space"))
                .isEqualTo(2);
    }

    private String body(String address) throws UnsupportedEncodingException {
        return mvc.get().uri(address).with(As.ssgc()).exchange().getResponse().getContentAsString();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
