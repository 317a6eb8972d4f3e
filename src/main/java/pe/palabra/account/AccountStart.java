package pe.palabra.account;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import pe.palabra.shared.PalabraSettings;

/** Makes the accounts that must be there before the first request. */
@Component
class AccountStart implements SmartInitializingSingleton {

    private final PalabraSettings settings;
    private final DemoAccounts demoAccounts;
    private final FirstAdministrator firstAdministrator;

    AccountStart(PalabraSettings settings, DemoAccounts demoAccounts, FirstAdministrator firstAdministrator) {
        this.settings = settings;
        this.demoAccounts = demoAccounts;
        this.firstAdministrator = firstAdministrator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        firstAdministrator.ensure();
        if (settings.showsDemo()) {
            demoAccounts.ensure();
        } else {
            demoAccounts.endSessions();
        }
    }
}
