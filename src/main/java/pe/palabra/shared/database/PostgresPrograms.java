package pe.palabra.shared.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import pe.palabra.shared.StartRefused;

/** PostgreSQL's programs, unpacked once from the archive that comes with the application. */
final class PostgresPrograms {

    private PostgresPrograms() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; whole or not there, also after a crash. */
    static Path unpackedIn(Path programs) throws IOException {
        URL archive = archive();
        URLConnection connection = archive.openConnection();
        Path home = programs.resolve("postgres-" + fingerprint(connection));
        if (Files.isDirectory(home)) {
            return home;
        }
        Path draft = programs.resolve("unpacking");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectories(draft);
        try (InputStream packed = connection.getInputStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            unpack(tar, draft);
        }
        return Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("Outside the archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, path);
                path.toFile().setExecutable((entry.getMode() & 0100) != 0);
            }
        }
    }

    private static URL archive() {
        String name = "postgres-" + system() + "-" + processor() + ".txz";
        URL archive = PostgresPrograms.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new StartRefused("Este paquete no trae PostgreSQL para " + system() + " " + processor()
                    + ": indique una base de datos en SPRING_DATASOURCE_URL.");
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static String fingerprint(URLConnection connection) throws IOException {
        long checksum =
                connection instanceof JarURLConnection jar ? jar.getJarEntry().getCrc() : 0;
        return Long.toHexString(checksum) + "-" + Long.toHexString(connection.getContentLengthLong());
    }
}
