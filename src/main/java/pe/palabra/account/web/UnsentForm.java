package pe.palabra.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/** What someone typed in a form that could not be received, without passwords and files. */
public record UnsentForm(String action, List<Field> typed, List<String> files) implements Serializable {

    private static final int LARGEST = 256 * 1024;

    /** One field as it was sent. */
    public record Field(String name, String value) implements Serializable {}

    /** The form of a POST; empty: nothing was typed, or too much to be kept. */
    static Optional<UnsentForm> of(HttpServletRequest request) {
        List<Field> typed = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (isKept(name)) {
                    typed.add(new Field(name, value));
                }
            }
        });
        List<String> files = files(request);
        int size = typed.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
        return typed.isEmpty() && files.isEmpty() || size > LARGEST
                ? Optional.empty()
                : Optional.of(new UnsentForm(request.getRequestURI(), List.copyOf(typed), files));
    }

    private static boolean isKept(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return !name.equals("_csrf") && !plain.contains("clave") && !plain.contains("password");
    }

    /** The names of the fields with a file, which must be chosen again. */
    private static List<String> files(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> StringUtils.hasText(part.getSubmittedFileName()))
                    .map(Part::getName)
                    .distinct()
                    .toList();
        } catch (IOException | ServletException | IllegalStateException e) {
            return List.of();
        }
    }
}
