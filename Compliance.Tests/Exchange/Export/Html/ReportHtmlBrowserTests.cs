using System.Text;
using Compliance.Exchange.Export;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export.Html;

/// <summary>The HTML report in a real browser: what a reader sees and can do.</summary>
[NonParallelizable]
public sealed class ReportHtmlBrowserTests
{
    private readonly string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "report-html");
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];
    private Chromium? chromium;
    private IBrowserContext? context;

    private string File => Path.Combine(folder, "report.html");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        chromium = await Chromium.StartAsync();
        Directory.CreateDirectory(folder);
        var report = SmallReport.Create(code => code == "S4" ? "<img src=x onerror=alert(1)>" : $"示例{code}");
        var page = HtmlPage.Of(report, new ReportHtmlOptions { Titles = ["样例 / Example"], Earlier = [SmallReport.Create(day: new DateOnly(2024, 6, 30))] });
        await System.IO.File.WriteAllTextAsync(File, page.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (context is not null)
        {
            await context.DisposeAsync();
        }

        Assert.That(complaints, Is.Empty, "the console");
        Assert.That(requests, Has.All.StartsWith("file://"), "requests");
        Assert.That(requests, Has.Count.EqualTo(1), "requests");
    }

    [Test]
    public async Task Charts_are_drawn_and_seen()
    {
        var page = await OpenAsync();
        foreach (var chart in await page.Locator("#levels, #heat, #trend-chart, #distribution-0, #shortfall-0").AllAsync())
        {
            var box = await chart.BoundingBoxAsync();
            Assert.That(box, Is.Not.Null);
            Assert.That(box!.Width, Is.GreaterThan(100));
        }

        Assert.That(await page.Locator("#heat rect").CountAsync(), Is.EqualTo(2), "one topic of two districts");
        var fills = await page.Locator("#levels rect").EvaluateAllAsync<string[]>("bars => bars.map(bar => getComputedStyle(bar).fill)");
        Assert.That(fills.Distinct().Count(), Is.EqualTo(4), "violation, advisory, not yet due and met each have a colour: the style was let in");
        Assert.That(fills, Has.None.EqualTo("rgb(0, 0, 0)"));
    }

    [Test]
    public async Task A_hostile_name_is_seen_as_it_is_written()
    {
        var page = await OpenAsync();
        Assert.That(await page.Locator("img").CountAsync(), Is.Zero);
        Assert.That(await page.Locator("#items bdi.name").AllInnerTextsAsync(), Does.Contain("<img src=x onerror=alert(1)>"));
    }

    [Test]
    public async Task Filter_and_search_leave_what_fits_and_say_how_many()
    {
        var page = await OpenAsync();
        Assert.That(await ShownAsync(page), Is.EqualTo(4));
        await page.FillAsync("#search", "  S3 示例 ");
        Assert.That(await ShownAsync(page), Is.EqualTo(1));
        await page.FillAsync("#search", "no such school");
        Assert.That(await ShownAsync(page), Is.Zero);
        await page.ClickAsync("#filters button[type=reset]");
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("4");
        await page.UncheckAsync("input[value=violation]");
        Assert.That(await ShownAsync(page), Is.EqualTo(2));
        await page.SelectOptionAsync("select[name=district]", "210103");
        Assert.That(await ShownAsync(page), Is.EqualTo(1));
        await page.UncheckAsync("input[value=district]");
        Assert.That(await ShownAsync(page), Is.Zero);
    }

    [Test]
    public async Task A_heading_sorts_up_and_then_down_and_says_so()
    {
        var page = await OpenAsync();
        var heading = page.Locator("#items th[aria-sort]").Nth(4);
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        Assert.That(await heading.GetAttributeAsync("aria-sort"), Is.EqualTo("ascending"));
        Assert.That(await CodesAsync(page), Is.EqualTo(new[] { "S1", "210103", "S3", "S4" }), "5 classes, 10 %, 2001 and 3000 students");
        await heading.GetByRole(AriaRole.Button).PressAsync("Enter");
        Assert.That(await heading.GetAttributeAsync("aria-sort"), Is.EqualTo("descending"));
        Assert.That(await CodesAsync(page), Is.EqualTo(new[] { "S4", "S3", "210103", "S1" }));
    }

    [Test]
    public async Task The_language_switch_shows_one_language_at_a_time()
    {
        var page = await OpenAsync();
        await SeesAsync(page, "逐项结果", "Item by item");
        await page.Locator("#language-en").CheckAsync();
        await SeesAsync(page, "Item by item", "逐项结果");
        Assert.That(await page.EvaluateAsync<string>("document.documentElement.lang"), Is.EqualTo("en"));
    }

    [Test]
    public async Task The_theme_follows_the_machine_until_one_is_chosen()
    {
        var page = await OpenAsync(scheme: ColorScheme.Dark);
        Assert.That(await LightnessAsync(page), Is.LessThan(64));
        await page.Locator("#theme-light").CheckAsync();
        Assert.That(await LightnessAsync(page), Is.GreaterThan(192));
        await page.Locator("#theme-dark").CheckAsync();
        Assert.That(await LightnessAsync(page), Is.LessThan(64));
    }

    [Test]
    public async Task It_reads_and_switches_language_without_script()
    {
        var page = await OpenAsync(script: false);
        await page.Locator("#language-en").CheckAsync();
        await SeesAsync(page, "Item by item", "逐项结果");
        Assert.That(await page.Locator("#filters").IsVisibleAsync(), Is.False);
        await page.Locator("#items summary").First.ClickAsync();
        Assert.That(await page.Locator("#items ol[lang=en]").First.IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task The_keyboard_reaches_everything_that_can_be_used_and_the_focus_is_seen()
    {
        var page = await OpenAsync();
        var reached = new HashSet<string>();
        await page.Keyboard.PressAsync("Tab");
        Assert.That(await page.EvaluateAsync<string>("document.activeElement.className"), Is.EqualTo("skip"));
        for (var presses = 0; presses < 200; presses++)
        {
            // The element is known by its place among all that can be used; a group of radio buttons takes the focus once.
            var name = await page.EvaluateAsync<string>("""
                () => { const e = document.activeElement;
                  return e === document.body ? '' : e.type === 'radio' ? e.name : String([...document.querySelectorAll('a,button,input,select,summary')].indexOf(e)); }
                """);
            reached.Add(name);
            await page.Keyboard.PressAsync("Tab");
        }

        var wanted = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a,button,input,select,summary')].flatMap((e, i) => e.checkVisibility() ? [e.type === 'radio' ? e.name : String(i)] : [])
            """);
        Assert.That(wanted, Is.Not.Empty);
        Assert.That(wanted.Distinct(), Is.SubsetOf(reached));
        await page.Locator("#search").FocusAsync();
        Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"), Is.EqualTo("solid"));
    }

    [TestCase("zh", 390, ColorScheme.Light)]
    [TestCase("en", 390, ColorScheme.Light)]
    [TestCase("zh", 1200, ColorScheme.Light)]
    [TestCase("en", 1200, ColorScheme.Dark)]
    public async Task Nothing_is_wider_than_the_screen_and_a_picture_is_taken(string language, int width, ColorScheme scheme)
    {
        var page = await OpenAsync(width, scheme);
        await page.Locator($"#language-{language}").CheckAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        var lowest = await page.Locator("#items tbody").EvaluateAllAsync<int>("bodies => Math.round(Math.min(...bodies.map(body => body.offsetHeight)))");
        Assert.That(lowest, Is.GreaterThan(150), "each item is laid out with its reasoning, on screen or not");
        var picture = Path.Combine(folder, $"{language}-{width}-{scheme}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = picture, FullPage = true });
        Assert.That(new FileInfo(picture).Length, Is.GreaterThan(10_000));
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Text_stands_out_from_its_ground_as_WCAG_AA_asks(ColorScheme scheme)
    {
        var page = await OpenAsync(scheme: scheme);
        Assert.That(await page.EvaluateAsync<string[]>(Contrast.Script), Is.Empty);
    }

    private static async Task<int> ShownAsync(IPage page)
    {
        var shown = await page.Locator("#items tbody:visible").CountAsync();
        Assert.That(await page.Locator("#shown").InnerTextAsync(), Is.EqualTo(FormattableString.Invariant($"{shown}")));
        return shown;
    }

    private static Task<string[]> CodesAsync(IPage page) =>
        page.Locator("#items tbody").EvaluateAllAsync<string[]>("bodies => bodies.map(body => body.querySelector('bdi.code').textContent)");

    private static async Task SeesAsync(IPage page, string seen, string hidden)
    {
        var text = await page.Locator("main").InnerTextAsync();
        Assert.That(text, Does.Contain(seen).And.Not.Contain(hidden));
    }

    private static Task<int> LightnessAsync(IPage page) =>
        page.EvaluateAsync<int>("Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))");

    private async Task<IPage> OpenAsync(int width = 1200, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        complaints.Clear();
        requests.Clear();
        context = await chromium!.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script, ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(new Uri(File).AbsoluteUri);
        return page;
    }
}
