package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A request for a part of a page: a redirect would put the other page into that part, so the whole page is sent on. */
final class HtmxRequest {

    private HtmxRequest() {}

    static boolean is(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    static void sendTo(String path, HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setHeader("HX-Redirect", path);
    }
}
