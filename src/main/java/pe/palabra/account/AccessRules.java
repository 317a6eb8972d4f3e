package pe.palabra.account;

import java.util.List;

/** The rules of one feature's routes, in the order in which they are tried. */
@FunctionalInterface
public interface AccessRules {

    List<AccessRule> rules();
}
