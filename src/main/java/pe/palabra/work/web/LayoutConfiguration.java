package pe.palabra.work.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Frames every page; the API and the files that pages are made of have none. */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration implements WebMvcConfigurer {

    private final LayoutInterceptor layouts;

    LayoutConfiguration(LayoutInterceptor layouts) {
        this.layouts = layouts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(layouts).excludePathPatterns("/api/**", "/webjars/**", "/*.css", "/*.js", "/favicon.*");
    }
}
