package pe.palabra.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to change the own password. */
record PasswordForm(
        @NotBlank(message = "{password.current.missing}") @Nullable
        String currentPassword,

        @NotBlank(message = "{password.new.missing}")
        @Size(min = 12, max = 64, message = "{password.new.length}")
        @Nullable
        String newPassword,

        @NotBlank(message = "{password.repeated.missing}") @Nullable
        String repeatedPassword) {}
