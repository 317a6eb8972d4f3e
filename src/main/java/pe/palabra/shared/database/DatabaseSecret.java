package pe.palabra.shared.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of an embedded database, made once; each role's password follows from it. */
public final class DatabaseSecret {

    private final byte[] secret;

    private DatabaseSecret(byte[] secret) {
        this.secret = secret;
    }

    static DatabaseSecret in(Path folder) throws IOException {
        Path file = folder.resolve("postgres.secret");
        if (Files.notExists(file)) {
            byte[] made = new byte[32];
            new SecureRandom().nextBytes(made);
            Path draft = folder.resolve("postgres.secret.new");
            Files.deleteIfExists(draft);
            OwnerOnly.write(draft, HexFormat.of().formatHex(made));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new DatabaseSecret(HexFormat.of().parseHex(Files.readString(file).strip()));
    }

    public String passwordOf(String role) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
