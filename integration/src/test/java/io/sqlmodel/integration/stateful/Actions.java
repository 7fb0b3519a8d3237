package io.sqlmodel.integration.stateful;

import io.sqlmodel.integration.stateful.actions.AddLink;
import io.sqlmodel.integration.stateful.actions.Commit;
import io.sqlmodel.integration.stateful.actions.Create;
import io.sqlmodel.integration.stateful.actions.CreateChild;
import io.sqlmodel.integration.stateful.actions.Delete;
import io.sqlmodel.integration.stateful.actions.DeleteDetached;
import io.sqlmodel.integration.stateful.actions.DeleteLink;
import io.sqlmodel.integration.stateful.actions.Detour;
import io.sqlmodel.integration.stateful.actions.EditLink;
import io.sqlmodel.integration.stateful.actions.Expire;
import io.sqlmodel.integration.stateful.actions.ExpireText;
import io.sqlmodel.integration.stateful.actions.Fail;
import io.sqlmodel.integration.stateful.actions.Flush;
import io.sqlmodel.integration.stateful.actions.Forget;
import io.sqlmodel.integration.stateful.actions.Keep;
import io.sqlmodel.integration.stateful.actions.LinkPair;
import io.sqlmodel.integration.stateful.actions.Merge;
import io.sqlmodel.integration.stateful.actions.MergeNew;
import io.sqlmodel.integration.stateful.actions.Move;
import io.sqlmodel.integration.stateful.actions.NewSession;
import io.sqlmodel.integration.stateful.actions.OpenSavepoint;
import io.sqlmodel.integration.stateful.actions.Plan;
import io.sqlmodel.integration.stateful.actions.Query;
import io.sqlmodel.integration.stateful.actions.Quiet;
import io.sqlmodel.integration.stateful.actions.ReadColumn;
import io.sqlmodel.integration.stateful.actions.ReadLinks;
import io.sqlmodel.integration.stateful.actions.ReadParent;
import io.sqlmodel.integration.stateful.actions.ReadRoster;
import io.sqlmodel.integration.stateful.actions.ReadView;
import io.sqlmodel.integration.stateful.actions.Reattach;
import io.sqlmodel.integration.stateful.actions.Refresh;
import io.sqlmodel.integration.stateful.actions.ReleaseSavepoint;
import io.sqlmodel.integration.stateful.actions.Remove;
import io.sqlmodel.integration.stateful.actions.Rename;
import io.sqlmodel.integration.stateful.actions.Replace;
import io.sqlmodel.integration.stateful.actions.ReplacePairs;
import io.sqlmodel.integration.stateful.actions.Rollback;
import io.sqlmodel.integration.stateful.actions.RollbackSavepoint;
import io.sqlmodel.integration.stateful.actions.SetForeignKey;
import io.sqlmodel.integration.stateful.actions.SwapChildren;
import io.sqlmodel.integration.stateful.actions.SwapTexts;
import io.sqlmodel.integration.stateful.actions.SwitchRow;
import io.sqlmodel.integration.stateful.actions.UnlinkPair;
import io.sqlmodel.integration.stateful.actions.Vanish;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;

/** All that a sequence may do, and how often. */
final class Actions {
    private Actions() {}

    static ActionChainArbitrary<World> chains(java.util.function.Supplier<World> start) {
        return ActionChain.<World>startWith(start)
                .withAction(12, new StepAction(new Create()))
                .withAction(12, new StepAction(new CreateChild()))
                .withAction(16, new StepAction(new Move()))
                .withAction(6, new StepAction(new Remove()))
                .withAction(6, new StepAction(new Replace()))
                .withAction(4, new StepAction(new Rename()))
                .withAction(2, new StepAction(new SwapTexts()))
                .withAction(8, new StepAction(new LinkPair()))
                .withAction(4, new StepAction(new UnlinkPair()))
                .withAction(4, new StepAction(new ReplacePairs()))
                .withAction(4, new StepAction(new AddLink()))
                .withAction(2, new StepAction(new EditLink()))
                .withAction(3, new StepAction(new DeleteLink()))
                .withAction(8, new StepAction(new Delete()))
                .withAction(4, new StepAction(new Flush()))
                .withAction(5, new StepAction(new Commit()))
                .withAction(3, new StepAction(new NewSession()))
                .withAction(3, new StepAction(new OpenSavepoint()))
                .withAction(2, new StepAction(new ReleaseSavepoint()))
                .withAction(3, new StepAction(new RollbackSavepoint()))
                .withAction(3, new StepAction(new Rollback()))
                .withAction(3, new StepAction(new Expire()))
                .withAction(2, new StepAction(new ExpireText()))
                .withAction(2, new StepAction(new Refresh()))
                .withAction(3, new StepAction(new Merge()))
                .withAction(3, new StepAction(new SwapChildren()))
                .withAction(2, new StepAction(new SetForeignKey()))
                .withAction(2, new StepAction(new ReadColumn()))
                .withAction(4, new StepAction(new ReadParent()))
                .withAction(6, new StepAction(new ReadView()))
                .withAction(4, new StepAction(new ReadLinks()))
                .withAction(2, new StepAction(new ReadRoster()))
                .withAction(3, new StepAction(new Query()))
                .withAction(3, new StepAction(new Detour()))
                .withAction(2, new StepAction(new Fail()))
                .withAction(3, new StepAction(new Keep()))
                .withAction(2, new StepAction(new Plan()))
                .withAction(4, new StepAction(new Quiet()))
                .withAction(3, new StepAction(new Reattach()))
                .withAction(3, new StepAction(new Vanish()))
                .withAction(2, new StepAction(new DeleteDetached()))
                .withAction(3, new StepAction(new Forget()))
                .withAction(2, new StepAction(new MergeNew()))
                .withAction(2, new StepAction(new SwitchRow()));
    }
}
