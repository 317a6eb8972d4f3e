package pe.palabra.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import pe.palabra.shared.Conflict;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

/** Tells what no controller caught: unknown 404, malformed 400, refused 422, changed by somebody else 409. */
@ControllerAdvice
class ErrorAdvice {

    private final ErrorAnswers answers;

    ErrorAdvice(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    Object notFound(HttpServletRequest request) {
        return answers.answer(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        String sentence = answers.sentence(refusal.key(), refusal.arguments());
        return answers.answer(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                sentence,
                List.of(new FieldProblem(refusal.field(), sentence)));
    }

    @ExceptionHandler
    Object conflict(Conflict conflict, HttpServletRequest request) {
        String sentence = answers.sentence(conflict.key(), conflict.arguments());
        return answers.answer(request, HttpStatus.CONFLICT, sentence, List.of());
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object changedMeanwhile(HttpServletRequest request) {
        return answers.answer(request, HttpStatus.CONFLICT);
    }

    /** A value that is no date or number is malformed; one that a rule does not allow is refused. */
    @ExceptionHandler
    Object invalid(BindException invalid, HttpServletRequest request) {
        boolean malformed = invalid.getFieldErrors().stream().anyMatch(FieldError::isBindingFailure);
        List<FieldProblem> fields =
                invalid.getAllErrors().stream().map(this::problem).toList();
        return answers.answer(
                request, malformed ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT, null, fields);
    }

    private FieldProblem problem(ObjectError error) {
        if (error instanceof FieldError field) {
            String reason =
                    field.isBindingFailure() ? answers.sentence("problem.unreadable", field.getField()) : reason(field);
            return new FieldProblem(field.getField(), reason);
        }
        return new FieldProblem(null, reason(error));
    }

    private String reason(ObjectError error) {
        String message = error.getDefaultMessage();
        return message == null ? answers.sentence("problem.422.detail") : message;
    }

    @ExceptionHandler
    Object unreadable(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return malformed(request, answers.sentence("problem.unreadable", mismatch.getName()));
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return malformed(request, answers.sentence("problem.missing", missing.getParameterName()));
    }

    @ExceptionHandler
    Object missing(MissingServletRequestPartException missing, HttpServletRequest request) {
        return malformed(request, answers.sentence("problem.missing", missing.getRequestPartName()));
    }

    private Object malformed(HttpServletRequest request, String sentence) {
        return answers.answer(request, HttpStatus.BAD_REQUEST, sentence, List.of());
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        HandlerMethodValidationException.class,
        MultipartException.class
    })
    Object malformed(HttpServletRequest request) {
        return answers.answer(request, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return answers.answer(request, HttpStatus.CONTENT_TOO_LARGE);
    }

    /** What our own code raised with a status and a sentence. */
    @ExceptionHandler
    Object raised(ErrorResponseException raised, HttpServletRequest request) {
        return answers.answer(request, raised.getStatusCode(), raised.getBody().getDetail(), List.of());
    }

    @ExceptionHandler({HttpRequestMethodNotSupportedException.class, HttpMediaTypeException.class})
    Object unsupported(Exception unsupported, HttpServletRequest request) {
        return answers.answer(request, ((ErrorResponse) unsupported).getStatusCode());
    }
}
