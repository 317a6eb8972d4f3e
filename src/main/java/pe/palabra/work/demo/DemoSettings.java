package pe.palabra.work.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How many commitments a demonstration generates instead of its samples: {@code PALABRA_DEMO_SIZE}; null: the samples. */
@ConfigurationProperties("palabra")
record DemoSettings(@Nullable Integer demoSize) {}
