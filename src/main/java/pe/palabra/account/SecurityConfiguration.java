package pe.palabra.account;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** How one comes in, and that everything is closed unless a rule of {@link Access} opens it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " frame-ancestors 'self'; base-uri 'self'; form-action 'self'";

    private static final String[] OPEN = {
        "/login", "/actuator/health", "/webjars/**", "/palabra*.css", "/palabra*.js", "/favicon.ico", "/favicon*.svg"
    };

    /** PostgreSQL's text holds no NUL: a value with one is malformed, whatever would have read it. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Access access,
            AuthenticationEntryPoint entryPoint,
            AccessDeniedHandler denied,
            AuthenticationSuccessHandler success,
            AuthenticationFailureHandler failure,
            LogoutHandler logout) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, OPEN)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, OPEN)
                                .permitAll()
                                .anyRequest()
                                .access(byRules(access)))
                .formLogin(
                        form -> form.loginPage("/login").successHandler(success).failureHandler(failure))
                .logout(out -> out.addLogoutHandler(logout).logoutSuccessUrl("/login?logout"))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(entryPoint).accessDeniedHandler(denied))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> byRules(Access access) {
        return (authentication, context) ->
                new AuthorizationDecision(authentication.get().getPrincipal() instanceof SignedIn person
                        && access.allows(person, context.getRequest()));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false));
    }
}
