package pe.palabra.shared.html;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code pl:drawn="${…}"}: what stands in an element is written by a {@link Drawn} of the model, at the time of th:text. */
@Component
class DrawnDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "pl";

    DrawnDialect() {
        super("Palabra", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Writing(prefix), new StandardXmlNsTagProcessor(TemplateMode.HTML, prefix));
    }

    private static final class Writing extends AbstractAttributeTagProcessor {

        Writing(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "drawn", true, StandardTextTagProcessor.PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            Drawn drawn = (Drawn) StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value)
                    .execute(context);
            Html html = new Html(address -> context.buildLink(address, null));
            drawn.draw(html);
            structure.setBody(html.toString(), false);
        }
    }
}
