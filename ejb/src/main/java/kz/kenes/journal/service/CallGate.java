package kz.kenes.journal.service;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/**
 * Around every call of the API, outside of its security check and its transaction. Here is known how the call really ended:
 * denied by role, refused by a rule, failed – and the journal is told when the transaction of the call has let go of its
 * connection. Bound to all beans in {@code jboss-ejb3.xml}.
 */
public class CallGate {

    @AroundInvoke
    Object guard(InvocationContext context) throws Exception {
        Method method = context.getMethod();
        if (!UseCases.isApi(method.getDeclaringClass()) || Call.current() != null) {
            return context.proceed();
        }
        CallEnd end = CDI.current().select(CallEnd.class).get();
        Call call = end.begin(method, context.getParameters());
        try {
            Object result = context.proceed();
            end.accepted(call, result);
            return result;
        } catch (EJBAccessException denied) {
            throw end.denied(call, denied);
        } catch (Exception stopped) {
            throw end.stopped(call, stopped);
        } finally {
            Call.close();
            end.end(call);
        }
    }
}
