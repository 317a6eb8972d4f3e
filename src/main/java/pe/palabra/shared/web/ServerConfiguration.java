package pe.palabra.shared.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Makes the server itself answer in the words of the application. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    ServerConfiguration(ThymeleafViewResolver pages) {
        pages.setViewClass(PageView.class);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownRefusals() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadableAddress()));
    }
}
