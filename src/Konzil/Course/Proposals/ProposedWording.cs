using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>
/// What a proposal about a draft field says becomes the wording of the field when the office takes it over: it stands in the form
/// already, can be changed there, and the history names whose proposal it was.
/// </summary>
internal static class ProposedWording
{
    /// <summary>The field of the form that carries the number.</summary>
    public const string Number = "Vorschlag";

    /// <summary>An accepted proposal about this field, by its number.</summary>
    public static async Task<FieldProposal?> Find(string? number, ActionField field, CityDb db) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)
            ? await db.FieldProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Number == wanted && p.FieldId == field.Id && p.State == ProposalState.Accepted && !p.IsNew)
            : null;

    /// <summary>The field reads otherwise. What the proposal leaves empty says nothing.</summary>
    public static bool Waits(FieldProposal proposal, ActionField field) => proposal is { State: ProposalState.Accepted, IsNew: false } && field.IsCurrent
        && (Other(proposal.SentenceDe, field.SentenceDe) || Other(proposal.ScopeIn, field.ScopeInDe) || Other(proposal.ScopeOut, field.ScopeOutDe));

    /// <summary>What stands in a field of the form at first; null where the proposal says nothing about it.</summary>
    public static string? Of(FieldProposal? proposal, string name) => name switch
    {
        nameof(ActionField.SentenceDe) => Said(proposal?.SentenceDe),
        nameof(ActionField.SentenceEn) => Said(proposal?.SentenceEn),
        nameof(ActionField.ScopeInDe) => Said(proposal?.ScopeIn),
        nameof(ActionField.ScopeOutDe) => Said(proposal?.ScopeOut),
        _ => null,
    };

    /// <summary>Saved together with the field.</summary>
    public static void Take(FieldProposal proposal, ActionField field, CityDb db)
    {
        db.Note(field, ProposalText.TakenNote.Filled(proposal.Number, proposal.From).De);
        db.Say(new ProposalWordingTaken(proposal.Id));
    }

    private static bool Other(string proposed, string present) => proposed.Length > 0 && Lines.Of(Lines.Split(proposed)) != Lines.Of(Lines.Split(present));

    private static string? Said(string? words) => words is { Length: > 0 } ? words : null;
}

public sealed record ProposalWordingTaken(Guid ProposalId);
