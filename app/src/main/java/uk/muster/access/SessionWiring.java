package uk.muster.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.database.ActorScope;
import uk.muster.shared.Actor;

/// Keeps sessions in the database, so that they outlive a restart and hold on every instance.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionWiring {
  private static final Actor KEEPER = Actor.system("sessions", Set.of());

  @Bean
  JdbcIndexedSessionRepository sessionTable(
      DataSource database, PlatformTransactionManager transactions) {
    var sessions =
        new JdbcIndexedSessionRepository(new Statements(database), asKeeper(transactions));
    sessions.setTableName("access.session");
    sessions.setCreateSessionAttributeQuery(SessionStore.KEEP_VALUE);
    sessions.setConversionService(values());
    return sessions;
  }

  @SuppressWarnings("NullAway") // no value is what an unreadable one becomes, and Spring allows it
  private static GenericConversionService values() {
    var values = new GenericConversionService();
    values.addConverter(Object.class, byte[].class, SessionValues::write);
    values.addConverter(byte[].class, Object.class, SessionValues::read);
    return values;
  }

  @Bean
  SessionLimits sessionLimits(
      @Value("${muster.session.idle}") Duration idle,
      @Value("${muster.session.longest}") Duration longest) {
    return new SessionLimits(idle, longest);
  }

  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<?>> sessions(
      JdbcIndexedSessionRepository table, SessionLimits limits, Clock clock) {
    var registration =
        new FilterRegistrationBean<SessionRepositoryFilter<?>>(
            filter(new TimedSessionStore<>(table, limits, clock)));
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
    return registration;
  }

  private static <S extends Session> SessionRepositoryFilter<S> filter(
      SessionRepository<S> sessions) {
    var cookies = new DefaultCookieSerializer();
    cookies.setCookieName("muster");
    cookies.setUseHttpOnlyCookie(true);
    cookies.setSameSite("Lax");
    cookies.setCookiePath("/");
    var resolver = new CookieHttpSessionIdResolver();
    resolver.setCookieSerializer(cookies);
    var filter = new SessionRepositoryFilter<>(sessions);
    filter.setHttpSessionIdResolver(resolver);
    return filter;
  }

  /// Transactions of their own, of the one actor whom the row policies let keep sessions.
  private static TransactionOperations asKeeper(PlatformTransactionManager transactions) {
    var template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new TransactionOperations() {
      @Override
      public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        return ActorScope.<T, RuntimeException>call(KEEPER, () -> template.execute(work));
      }
    };
  }

  /// Under a name of their own in the log, apart from those of the pages.
  private static final class Statements extends JdbcTemplate {
    Statements(DataSource database) {
      super(database);
    }
  }
}
