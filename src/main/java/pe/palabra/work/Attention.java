package pe.palabra.work;

import pe.palabra.shared.Formats;

/** A figure that asks for a look, and the list that it counts; {@code alert} when it should be zero. */
public record Attention(String label, long count, String href, boolean alert) {

    public String number() {
        return Formats.number(count);
    }

    public boolean zero() {
        return count == 0;
    }
}
