package pe.palabra;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Palabra: the register of what was promised in dialogue spaces, and of what became of it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PalabraApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
        SpringApplication.run(PalabraApplication.class, args);
    }
}
