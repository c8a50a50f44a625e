package dev.verbatim.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Holds {@link BoundedWork} to its limit, before a transaction begins. */
@BoundedWork
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class BoundedWorkInterceptor {

  private final WorkLimit limit;

  BoundedWorkInterceptor(WorkLimit limit) {
    this.limit = limit;
  }

  @AroundInvoke
  Object hold(InvocationContext call) throws Exception {
    limit.enter();
    try {
      return call.proceed();
    } finally {
      limit.leave();
    }
  }
}
