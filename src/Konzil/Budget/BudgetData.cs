using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>The personal data of budgets: staff only.</summary>
internal static class BudgetData
{
    public static IEnumerable<DataClass> All =>
    [
        new("haushalt", new("Wer Mittel angemeldet und entschieden hat", "Who asked for money and decided"), new("Den nächsten Haushalt vorbereiten", "Preparing the next budget"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("wer den Haushalt vorbereitet", "whoever prepares the budget"),
            Kept = new("so lange wie der Haushalt", "as long as the budget"),
            Remains = new("Anmeldungen und Entscheidungen, ohne Ihren Namen", "requests and decisions, without your name"),
            Traces = [Trace.Unnamed<ResourceRequest>(nameof(ResourceRequest.AskedById), nameof(ResourceRequest.AskedByName)), Trace.Signed<RequestDecision>(nameof(RequestDecision.ByName)), Trace.Signed<RequestRanking>(nameof(RequestRanking.ByName))],
        },
    ];
}
