using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Konzil.Ui;

/// <summary>The one-line field all typed fields share: KERN's markup around an input.</summary>
public abstract class InputField : ValueField
{
    [Parameter] public string? Autocomplete { get; set; }

    /// <summary>The cursor starts here: only where one form follows the other.</summary>
    [Parameter] public bool Focus { get; set; }

    protected abstract string Type { get; }

    protected virtual string? InputMode => null;

    protected virtual int? MaxLength => null;

    /// <summary>Passwords are never sent back into the page.</summary>
    protected virtual string? ShownValue => Value;

    protected virtual string InputClass => "kern-form-input__input";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", Error is null ? "kern-form-input" : "kern-form-input kern-form-input--error");
        builder.OpenComponent<FieldLabel>(2);
        builder.AddComponentParameter(3, nameof(FieldLabel.For), Name);
        builder.AddComponentParameter(4, nameof(FieldLabel.Text), Label);
        builder.AddComponentParameter(5, nameof(FieldLabel.Optional), Optional);
        builder.AddComponentParameter(6, nameof(FieldLabel.Hint), HintText);
        builder.AddComponentParameter(7, nameof(FieldLabel.HintId), HintId);
        builder.CloseComponent();
        builder.OpenElement(8, "input");
        builder.AddAttribute(9, "class", Error is null ? InputClass : InputClass + " kern-form-input__input--error");
        builder.AddAttribute(10, "id", Name);
        builder.AddAttribute(11, "name", Name);
        builder.AddAttribute(12, "type", Type);
        builder.AddAttribute(13, "value", ShownValue);
        builder.AddAttribute(14, "maxlength", MaxLength);
        builder.AddAttribute(15, "inputmode", InputMode);
        builder.AddAttribute(16, "autocomplete", Autocomplete);
        builder.AddAttribute(17, "aria-invalid", Invalid);
        builder.AddAttribute(18, "aria-describedby", DescribedBy);
        builder.AddAttribute(19, "autofocus", Focus);
        builder.CloseElement();
        builder.OpenComponent<FieldError>(20);
        builder.AddComponentParameter(21, nameof(FieldError.Id), ErrorId);
        builder.AddComponentParameter(22, nameof(FieldError.Message), Error);
        builder.CloseComponent();
        builder.CloseElement();
    }
}

/// <summary>One line of text; with <see cref="Search"/> a search field.</summary>
public sealed class TextField : InputField
{
    [Parameter] public int? Max { get; set; }

    [Parameter] public bool Search { get; set; }

    protected override string Type => Search ? "search" : "text";

    protected override int? MaxLength => Max;
}

public sealed class EmailField : InputField
{
    protected override string Type => "email";
}

public sealed class PasswordField : InputField
{
    protected override string Type => "password";

    protected override string? ShownValue => null;
}

/// <summary>A calendar day. The value is "2021-10-14", or what was typed if that was no date.</summary>
public sealed class DateField : InputField
{
    protected override string Type => "date";

    protected override string InputClass => "kern-form-input__input kz-kurz";
}

/// <summary>A time of day, "18:30".</summary>
public sealed class TimeField : InputField
{
    protected override string Type => "time";

    protected override string InputClass => "kern-form-input__input kz-kurz";
}

/// <summary>A number as text: browsers' number fields drop German decimal commas and scroll by accident.</summary>
public sealed class NumberField : InputField
{
    [Parameter] public bool Decimal { get; set; }

    protected override string Type => "text";

    protected override string? InputMode => Decimal ? "decimal" : "numeric";

    protected override string InputClass => "kern-form-input__input kz-kurz";
}
