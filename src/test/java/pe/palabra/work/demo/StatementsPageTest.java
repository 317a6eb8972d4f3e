package pe.palabra.work.demo;

import java.net.URI;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.StatementCount;
import pe.palabra.account.Role;
import pe.palabra.work.demo.WalkedPages.Walked;

/** Whether every page asks the database at most fifteen times (performance.md), those of the web session apart. */
@DatabaseTest
class StatementsPageTest {

    private static final int MOST = 15;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyPageAsksTheDatabaseLittle() {
        SoftAssertions.assertSoftly(
                softly -> new WalkedPages(context).all().forEach(walked -> askLittle(walked, softly)));
    }

    @Test
    void theFirstPageOfEveryRoleAsksTheDatabaseLittle() {
        context.getBean(GeneratedRegister.class).fill(120);
        SoftAssertions.assertSoftly(softly -> Stream.of(Role.values())
                .flatMap(role -> Stream.of(new Walked(role, "/"), new Walked(role, "/calidad")))
                .forEach(walked -> askLittle(walked, softly)));
    }

    private void askLittle(Walked walked, SoftAssertions softly) {
        ask(walked, new StatementCount());
        StatementCount count = new StatementCount();
        softly.assertThat(ask(walked, count)).as(walked.toString()).isEqualTo(200);
        softly.assertThat(count.statements()).as(walked.toString()).hasSizeLessThanOrEqualTo(MOST);
    }

    private int ask(Walked walked, StatementCount count) {
        try (count) {
            return mvc.get()
                    .uri(URI.create(walked.address()))
                    .with(As.viewer(walked.role()))
                    .with(count.fromHere())
                    .exchange()
                    .getResponse()
                    .getStatus();
        }
    }
}
