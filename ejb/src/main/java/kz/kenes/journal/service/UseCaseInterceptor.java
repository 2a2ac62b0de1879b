package kz.kenes.journal.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.Set;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.Refusals;
import kz.kenes.shared.service.UseCase;

/**
 * Around every use case, inside its transaction: the caller is still active, the command is well formed, what it changed
 * meets the constraints, and the journal tells it in the same transaction. What stops it leaves as one exception; the entry
 * about that is written by {@link CallGate} when the transaction is over.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UseCaseInterceptor {

    @Inject
    private Caller caller;

    @Inject
    private Refusals refusals;

    @Inject
    private JournalEntries entries;

    @Inject
    private Validator validator;

    @AroundInvoke
    Object run(InvocationContext context) throws Exception {
        Call call = Call.current();
        boolean outermost = call != null && call.enter();
        try {
            if (outermost) {
                call.isGivenBy(caller.username(), caller.personId());
                if (context.getMethod().isAnnotationPresent(Query.class)) {
                    call.onlyReads();
                }
            }
            caller.requireActive();
            validate(context.getParameters());
            Object result = context.proceed();
            if (outermost && !call.query() && entries.inTransaction()) {
                entries.add(call.ended(ActOutcome.ACCEPTED, "", "", result));
                call.isRecorded();
            }
            return result;
        } catch (Exception stopped) {
            throw refusals.translate(
                    stopped, UseCases.feature(context.getTarget().getClass()));
        }
    }

    private void validate(Object[] arguments) {
        Set<ConstraintViolation<?>> found = new HashSet<>();
        for (Object argument : arguments) {
            if (argument instanceof Record command && JsonText.isOurs(command)) {
                found.addAll(validator.validate(argument));
            }
        }
        if (!found.isEmpty()) {
            throw new ConstraintViolationException(found);
        }
    }
}
