package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// An upload is looked at before any of it is read.
class UploadLimitTest {
  private final MockFilterChain chain = new MockFilterChain();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @BeforeEach
  void somebody_is_signed_in() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated("anna", null, List.of()));
  }

  @AfterEach
  void nobody_is() {
    SecurityContextHolder.clearContext();
  }

  private static MockHttpServletRequest upload(long bytes) {
    var request =
        new MockHttpServletRequest("POST", "/imports") {
          @Override
          public long getContentLengthLong() {
            return bytes;
          }
        };
    request.setContentType("multipart/form-data; boundary=x");
    return request;
  }

  private boolean taken(MockHttpServletRequest request) throws ServletException, IOException {
    new UploadLimit().doFilter(request, response, chain);
    return chain.getRequest() != null;
  }

  @Test
  void one_that_says_it_is_too_large_is_sent_back_unread() throws Exception {
    assertThat(taken(upload(UploadLimit.BYTES + 1))).isFalse();
    assertThat(response.getRedirectedUrl())
        .isEqualTo("/imports?too-large=%d".formatted(UploadLimit.BYTES + 1));
  }

  @Test
  void one_of_exactly_the_limit_is_taken() throws Exception {
    assertThat(taken(upload(UploadLimit.BYTES))).isTrue();
  }

  @Test
  void one_that_does_not_say_its_size_is_refused() throws Exception {
    var request = upload(-1);
    request.addHeader("Transfer-Encoding", "chunked");

    assertThat(taken(request)).isFalse();
    assertThat(response.getStatus()).isEqualTo(411);
  }

  @Test
  void one_whose_file_has_a_name_that_no_file_can_have_is_refused_with_the_name() throws Exception {
    var request =
        new MockHttpServletRequest("POST", "/imports") {
          @Override
          public Collection<Part> getParts() {
            throw new InvalidFileNameException("a\0b.csv", "Invalid file name");
          }
        };
    request.setContentType("multipart/form-data; boundary=x");

    assertThat(taken(request)).isFalse();
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(request.getAttribute(UploadLimit.WRONG_NAME)).isEqualTo("a?b.csv");
  }

  @Test
  void one_of_nobody_is_sent_to_the_sign_in() throws Exception {
    SecurityContextHolder.clearContext();

    assertThat(taken(upload(10))).isFalse();
    assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in");
  }
}
