package pe.palabra.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class DrawnRequestTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final DrawnRequest drawn = new DrawnRequest(request);

    @Test
    void readsWhatTheRequestHolds() {
        request.setAttribute("layout", "frame");
        assertThat(drawn.getAttribute("layout")).isEqualTo("frame");
        assertThat(drawn.getAttribute("nothing")).isNull();
        assertThat(Collections.list(drawn.getAttributeNames())).containsExactly("layout");
    }

    @Test
    void keepsWhatAPageWritesToItself() {
        request.setAttribute("row", "before");
        drawn.setAttribute("row", "first");
        drawn.setAttribute("cell", "second");
        assertThat(drawn.getAttribute("row")).isEqualTo("first");
        assertThat(Collections.list(drawn.getAttributeNames())).containsExactlyInAnyOrder("row", "cell");
        drawn.removeAttribute("row");
        drawn.setAttribute("cell", null);
        assertThat(drawn.getAttribute("row")).isNull();
        assertThat(Collections.list(drawn.getAttributeNames())).isEmpty();
        assertThat(request.getAttribute("row")).isEqualTo("before");
    }
}
