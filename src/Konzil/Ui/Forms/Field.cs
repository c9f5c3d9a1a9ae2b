using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Ui;

/// <summary>What every form field has. The id is the field's name, so the error summary can point to it.</summary>
public abstract class Field : ComponentBase
{
    [Parameter, EditorRequired] public string Name { get; set; } = "";
    [Parameter, EditorRequired] public string Label { get; set; } = "";
    [Parameter] public string? Hint { get; set; }
    [Parameter] public FormErrors? Errors { get; set; }

    /// <summary>Marks the field as optional; all others have to be filled in.</summary>
    [Parameter] public bool Optional { get; set; }

    protected string? Error => Errors?.For(Name);

    protected string HintId => Name + "-hinweis";

    protected string ErrorId => Name + "-fehler";

    /// <summary>True in the form the attribute wants, or absent.</summary>
    protected string? Invalid => Error is null ? null : "true";

    /// <summary>A hint that is always there in some components, for example the length of a text.</summary>
    protected virtual string? HintText => Hint;

    protected string? DescribedBy => (HintText, Error) switch
    {
        (null, null) => null,
        (not null, null) => HintId,
        (null, not null) => ErrorId,
        _ => HintId + " " + ErrorId,
    };
}

/// <summary>A field with one text value.</summary>
public abstract class ValueField : Field
{
    [Parameter] public string? Value { get; set; }
}
